/**
 * The search as part of a page: a field, the types of what was found, and the results. A module
 * fills it; without scripts the page around it says where to look instead.
 * @param lost search for the words of an address that leads nowhere, instead of a query
 */
export function SearchForm({ lost = false }: { lost?: boolean }) {
  return (
    <>
      <search-page class="search needs-script block" data-lost={lost ? '' : undefined}>
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
