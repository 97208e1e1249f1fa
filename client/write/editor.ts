import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colors = HighlightStyle.define([
  { tag: tags.heading, color: 'var(--color-code-function)', fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--color-code-string)' },
  { tag: tags.monospace, color: 'var(--color-code-keyword)' },
  { tag: [tags.processingInstruction, tags.labelName], color: 'var(--color-code-comment)' },
]);

const theme = EditorView.theme({
  '&': {
    maxHeight: '75dvh',
    color: 'var(--color-ink)',
    backgroundColor: 'var(--color-surface)',
  },
  // The frame around it has the ring.
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-code)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { minHeight: '24rem', padding: '1rem', caretColor: 'var(--color-ink)' },
  '.cm-gutters': {
    alignSelf: 'stretch',
    height: 'auto',
    color: 'var(--color-ink-soft)',
    backgroundColor: 'var(--color-sunken)',
    border: 'none',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 0.5rem' },
  '.cm-cursor': { borderLeftColor: 'var(--color-ink)' },
});

/** A field for Markdown. */
export interface Editor {
  getText(): string;
  /** Replaces the text, and forgets the changes that could be taken back. */
  setText(text: string): void;
  /** Puts a block at the cursor, with a blank line around it. */
  insert(block: string): void;
  goTo(line: number): void;
}

/**
 * Shows an editor inside an element. It is in a shadow tree: only there CodeMirror adopts its style
 * sheet, where the page's policy refuses a style element.
 * @param label its name for screen readers
 */
export function createEditor(host: HTMLElement, label: string, onChange: () => void): Editor {
  const extensions = [
    history(),
    lineNumbers(),
    keymap.of([...markdownKeymap, ...defaultKeymap, ...historyKeymap]),
    markdownLanguage,
    syntaxHighlighting(colors),
    theme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
    EditorView.updateListener.of(({ docChanged }) => {
      if (docChanged) onChange();
    }),
  ];
  const stateOf = (doc: string) => EditorState.create({ doc, extensions });
  const parent = host.attachShadow({ mode: 'open' });
  const view = new EditorView({ state: stateOf(''), parent, root: parent });
  return {
    getText: () => view.state.doc.toString(),
    setText: (text) => view.setState(stateOf(text)),
    insert(block) {
      const { to } = view.state.selection.main;
      const { doc } = view.state;
      const line = doc.lineAt(to);
      const isBlank = line.text.trim() === '';
      const isFree = isBlank && (line.number === 1 || doc.line(line.number - 1).text === '');
      const from = isBlank ? line.from : line.to;
      const insert = `${isFree ? '' : isBlank ? '\n' : '\n\n'}${block}\n\n`;
      view.dispatch({
        changes: { from, to: line.to, insert },
        selection: { anchor: from + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    goTo(number) {
      const { doc } = view.state;
      const { from } = doc.line(Math.min(Math.max(number, 1), doc.lines));
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      view.focus();
    },
  };
}
