import { SearchField } from './search-field';

/**
 * What the 404 page offers: a search for its words, and the addresses most like it.
 * A module fills both in.
 */
export function NotFoundSuggestions() {
  return (
    <>
      <not-found-suggestions class="search needs-script block max-w-text">
        <h2 className="mb-4 text-2xl">Perhaps you were looking for</h2>
        <SearchField>
          <button type="submit">Search</button>
        </SearchField>
        <p role="status" />
        <ul className="mt-3 min-h-32 space-y-2 text-lg break-words" />
      </not-found-suggestions>
      <script type="module" src="/assets/js/not-found-suggestions.js" />
    </>
  );
}
