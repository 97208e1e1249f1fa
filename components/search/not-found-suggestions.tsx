import { SearchField } from './search-field';

/** A search and similar addresses. client/not-found-suggestions.ts fills in both. */
export function NotFoundSuggestions() {
  return (
    <>
      <not-found-suggestions class="search needs-script block max-w-text">
        <h2 className="mb-3 text-xl">Search this site</h2>
        <SearchField>
          <button type="submit">Search</button>
        </SearchField>
        <p role="status" className="min-h-7" />
        {/* Room for three suggestions, so that nothing below them moves. */}
        <ul className="mt-2 min-h-48 text-lg" />
      </not-found-suggestions>
      <script type="module" src="/assets/js/not-found-suggestions.js" />
    </>
  );
}
