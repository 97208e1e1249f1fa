import { atTop, error, type Problem } from '@/lib/problem';
import { type Control, controlsOf, timeBeside } from './form';
import { fieldOf } from './form-words';

const isNeeded = (control: Control): boolean =>
  control.getAttribute('aria-required') === 'true' && control.value === '';

/** The controls that have to be filled in, and that the writer has not been in. */
export const neededControls = (form: HTMLFormElement): Control[] =>
  controlsOf(form).filter((control) => isNeeded(control) && !('touched' in control.dataset));

const isPartial = (control?: Control): boolean => control?.validity.badInput === true;

const errorOf = (control: Control, file: string, message: string, fix: string): Problem => ({
  ...atTop(file, 'front-matter'),
  ...error(message, fix),
  field: fieldOf(control),
});

/** The required fields that are empty: the check names none where there is no front matter. */
export const missingFields = (form: HTMLFormElement, file: string): Problem[] =>
  controlsOf(form)
    .filter(isNeeded)
    .map((control) => errorOf(control, file, 'is missing', ''));

/** Values that a browser keeps to itself because they are typed in part. */
export function partialValues(form: HTMLFormElement, file: string): Problem[] {
  const partial = controlsOf(form).filter(
    (control) => isPartial(control) || isPartial(timeBeside(control)),
  );
  return partial.map((control) => {
    if (isPartial(timeBeside(control))) {
      return errorOf(control, file, 'has an incomplete time', 'Type its hours and minutes.');
    }
    return control.type === 'date'
      ? errorOf(control, file, 'is incomplete', 'Type its year, month, and day.')
      : errorOf(control, file, 'is not a number', 'Write digits, with a period before cents.');
  });
}
