/** Keys by their name in WebDriver, or one character. */
export type KeyName = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown' | 'End' | '/' | 'Paste';

/** A person in front of a browser: the same for all three engines. */
export interface Visitor {
  /** Opens a page by its path and waits until it has loaded. */
  open(path: string): Promise<void>;
  /** Calls a function in the page; what it needs is passed as its argument. */
  ask<R, A = undefined>(work: (argument: A) => R, argument?: A): Promise<R>;
  click(selector: string): Promise<void>;
  press(key: KeyName): Promise<void>;
  /** Types into the field that has the focus. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Prints the page as a PDF; WebKitGTK's driver can't. */
  print?(): Promise<Uint8Array>;
  close(): Promise<void>;
}
