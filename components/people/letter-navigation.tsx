/** The id of a letter's names. Handles have no underscores, so it is never the id of a person. */
export const letterId = (letter: string): string =>
  `letter_${letter === '#' ? 'other' : letter.toLowerCase()}`;

/** Links to the letters of a list of names. client/people hides it while the list is filtered. */
export function LetterNavigation({ letters }: { letters: readonly string[] }) {
  return (
    <nav aria-label="Contributors by letter" data-jump className="mb-4">
      <ul className="-mx-1.5 flex flex-wrap">
        {letters.map((letter) => (
          <li key={letter}>
            <a
              href={`#${letterId(letter)}`}
              aria-label={letter === '#' ? 'Other characters' : undefined}
              className="grid min-h-9 min-w-8 place-items-center rounded-sm px-1.5 font-bold text-brand no-underline hover:bg-sunken hover:underline"
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
