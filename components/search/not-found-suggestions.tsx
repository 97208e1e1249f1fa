import { SearchField } from './search-field';

/** A search and similar addresses. client/not-found-suggestions.ts fills in both. */
export function NotFoundSuggestions() {
  return (
    <>
      <not-found-suggestions class="search needs-script block max-w-text">
        <h2 className="mb-4 text-2xl">Search this site</h2>
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
