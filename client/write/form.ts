import type { Fields } from './document';

/** A control that stands for a field. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form that stand for fields. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  [...form.elements].filter(
    (element): element is Control =>
      'name' in element && !!element.name && !element.closest('[data-prototype]'),
  );

/** The time of day beside a control of a day. It has no name: both are one value. */
export function timeBeside({ nextElementSibling }: Element): HTMLInputElement | undefined {
  const isTime =
    nextElementSibling instanceof HTMLInputElement && nextElementSibling.type === 'time';
  return isTime ? nextElementSibling : undefined;
}

/** Remembers that the writer was in a control, so that its errors are shown. */
export function touch(target: HTMLElement): void {
  const day = target.previousElementSibling;
  (day instanceof HTMLElement && timeBeside(day) ? day : target).dataset.touched = '';
}

/** Sets a value at a dotted name, in which numbers are places of a list. */
export function setField(fields: Fields, name: string, value: unknown): void {
  const [key = '', ...rest] = name.split('.');
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  fields[key] ??= /^\d+$/.test(rest[0] ?? '') ? [] : {};
  setField(fields[key] as Fields, rest.join('.'), value);
}

/** The value at a dotted name. */
export const fieldAt = (fields: Fields, name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((value, key) => (value as Fields | undefined | null)?.[key], fields);

/** What a control holds, as YAML would: undefined where it says nothing. */
export function parseValue(kind: string | undefined, value: string): unknown {
  const text = value.trim();
  if (text === '') return undefined;
  if (kind === 'number') return Number(text);
  if (kind !== 'list') return text;
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function controlValue(control: Control): unknown {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    const isDefault = control.checked === (control.dataset.default === 'true');
    return isDefault ? undefined : control.checked;
  }
  const time = timeBeside(control)?.value;
  return parseValue(control.dataset.kind, control.value + (time ? `T${time}` : ''));
}

/** Reads the fields of a form; what is empty or the default is left out. */
export function readForm(form: HTMLFormElement): Fields {
  const fields: Fields = {};
  for (const control of controlsOf(form)) {
    const value = controlValue(control);
    if (value !== undefined) setField(fields, control.name, value);
  }
  return JSON.parse(
    JSON.stringify(fields, (_, value) =>
      Array.isArray(value) ? value.filter((item) => item !== null) : value,
    ),
  );
}

export function addItem(list: HTMLElement): HTMLElement {
  const prototype = list.querySelector<HTMLFieldSetElement>('[data-prototype]');
  if (!prototype) throw new Error('The list has no prototype.');
  const item = prototype.cloneNode(true) as HTMLFieldSetElement;
  const number = Number(list.dataset.items ?? 0);
  list.dataset.items = String(number + 1);
  item.removeAttribute('data-prototype');
  item.hidden = item.disabled = false;
  for (const element of item.querySelectorAll('*')) {
    for (const name of ['id', 'for', 'name', 'aria-describedby']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.replaceAll('#', String(number)));
    }
  }
  prototype.before(item);
  return item;
}

/** Shows fields in a form, and nothing of what it held before. */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  form.reset();
  for (const list of form.querySelectorAll<HTMLElement>('[data-list]')) {
    for (const item of list.querySelectorAll('fieldset:not([data-prototype])')) item.remove();
    list.dataset.items = '0';
    const values = fieldAt(fields, list.dataset.list ?? '');
    for (const _ of Array.isArray(values) ? values : []) addItem(list);
  }
  for (const control of controlsOf(form)) {
    const value = fieldAt(fields, control.name);
    if (value === undefined || value === null) continue;
    const clock = timeBeside(control);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = value === true;
    } else if (clock) {
      const [day = '', time = ''] = String(value).split(/[T ]/);
      control.value = day;
      clock.value = time;
    } else {
      control.value = Array.isArray(value) ? value.join(', ') : String(value);
    }
  }
}
