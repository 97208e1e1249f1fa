import { controlsOf, timeBeside } from './form';

/** The fields of an event that other answers make needed. */
function neededBy(value: (name: string) => string, hasTime: boolean): Record<string, boolean> {
  const isInPlace = /^(?:in-person|hybrid)$/.test(value('place.mode'));
  return {
    timezone: hasTime,
    'place.name': isInPlace && value('place.address') === '',
    'registration.currency': Number(value('registration.price')) > 0,
    'registration.url': ['price', 'currency', 'seats', 'opens', 'closes'].some(
      (name) => value(`registration.${name}`) !== '',
    ),
  };
}

/** Says which fields the answers so far make needed, and hides those that nobody needs online. */
export function adaptForm(form: HTMLFormElement): void {
  const controls = new Map(controlsOf(form).map((control) => [control.name, control]));
  const value = (name: string): string => controls.get(name)?.value ?? '';
  const clocks = ['start', 'end'].map((name) => controls.get(name));
  const hasTime = clocks.some((control) => control && timeBeside(control)?.value);
  for (const [name, isNeeded] of Object.entries(neededBy(value, hasTime))) {
    const control = controls.get(name);
    control?.setAttribute('aria-required', String(isNeeded));
    control?.labels?.[0]?.querySelector('[data-required]')?.toggleAttribute('hidden', !isNeeded);
  }
  for (const name of ['place.name', 'place.address']) {
    const isPointless = value('place.mode') === 'online' && value(name) === '';
    controls.get(name)?.closest('[data-field]')?.toggleAttribute('hidden', isPointless);
  }
}

/**
 * Ends an event on the day on which it starts, as most do.
 * @returns whether no end was given before
 */
export function followStart(form: HTMLFormElement): boolean {
  const [start, end] = ['start', 'end'].map((name) =>
    controlsOf(form).find((control) => control.name === name),
  );
  if (!start?.value || end?.value !== '') return false;
  end.value = start.value;
  return true;
}
