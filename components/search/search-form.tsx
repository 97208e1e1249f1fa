/** The search as part of a page: a field, the types of what was found, and the results. A module fills it. */
export function SearchForm() {
  return (
    <>
      <search-page class="search needs-script block">
        <search>
          <form action="/search" data-head="">
            <input
              type="search"
              name="q"
              aria-label="Search this site"
              placeholder="Package, topic, person or place"
              autoComplete="off"
            />
          </form>
        </search>
        <div data-types="" />
        <p role="status" />
        <ul data-results="" />
      </search-page>
      <script type="module" src="/assets/js/search.js" />
    </>
  );
}
