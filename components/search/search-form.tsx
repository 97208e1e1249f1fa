import { SearchField } from './search-field';

/** The search as part of a page: a field, the types of what was found, and the results. A module fills it. */
export function SearchForm() {
  return (
    <>
      <search-page class="search needs-script block">
        <SearchField placeholder="Package, topic, person or place" />
        <div data-types="" />
        <p role="status" />
        <ul data-results="" />
      </search-page>
      <script type="module" src="/assets/js/search.js" />
    </>
  );
}
