import { Page } from '@/app/_shared/page';
import { PageHeading } from '@/components/layout/page-heading';
import { siteUrl } from '@/lib/env';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';
import { Forms } from './forms';
import { looks } from './looks';
import { Checks, Preview, Proposal } from './outcome';
import { Pictures, TextField, Toolbar } from './parts';
import { Templates } from './templates';

const description =
  'Write a post or announce an event for this site in your browser: with a form, the check of pull requests, and a preview. Nothing to install.';

export const metadata = pageMetadata({
  title: 'Write for this site',
  description,
  path: '/write',
  hidden: true,
});

function WithoutScript() {
  return (
    <div className="page without-script">
      <div className="prose">
        <p>
          This page needs JavaScript. You can also{' '}
          <a href={`${site.repository}/new/main?filename=content/blog/my-post.mdx`}>
            create a post on GitHub
          </a>
          , open <a href={`${site.repository}/tree/main/content/blog`}>one that is there</a> and
          press the pencil, or{' '}
          <a href={`${site.repository}/blob/main/CONTRIBUTING.md`}>work in a clone</a>.
        </p>
      </div>
    </div>
  );
}

export default function WritePage() {
  return (
    <Page>
      <PageHeading title="Write for this site">
        <p>
          A post or an event, with nothing to install. What you write stays in this browser until
          you propose it on GitHub.
        </p>
      </PageHeading>
      <WithoutScript />
      <write-page class="script-only" data-repository={site.repository} data-site={siteUrl}>
        <div className="page grid items-start gap-8 lg:grid-cols-2">
          <Toolbar />
          <div className="grid min-w-0 gap-8 *:min-w-0">
            <section aria-labelledby="write-facts">
              <h2 id="write-facts" className={looks.heading}>
                Facts
              </h2>
              <Forms />
            </section>
            <TextField />
            <Pictures />
          </div>
          <div className="flex min-w-0 flex-col gap-8 lg:sticky lg:top-22 lg:row-span-2 lg:max-h-[calc(100dvh-7rem)]">
            <Checks />
            <Preview />
          </div>
          <Proposal />
          <Templates />
          {/* The script knows them. */}
          <datalist id="time-zones" />
        </div>
      </write-page>
      <script type="module" src="/assets/js/write.js" />
    </Page>
  );
}
