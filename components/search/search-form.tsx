import { SearchField } from './search-field';

/** The search of a page: field, types, results. A module fills it. */
export function SearchForm() {
  return (
    <>
      <search-page class="search needs-script block max-w-text">
        <SearchField placeholder="Package, topic, or person" />
        <div data-types="" />
        <p role="status" />
        <ul data-results="" />
        <section data-people="" aria-labelledby="people-found" hidden>
          <h2 id="people-found">People</h2>
          <ul />
        </section>
      </search-page>
      <script type="module" src="/assets/js/search.js" />
    </>
  );
}
