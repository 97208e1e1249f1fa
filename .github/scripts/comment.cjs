// Writes what a pull request changes in weight into one comment. What it reads was made by code of
// the pull request, so it is taken as text from a stranger: small, of a fixed shape, or refused.
const { readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

const MARK = '<!-- weight of the pages -->';
const MOST_BYTES = 20_000;
const MOST_ROWS = 50;

const isSize = (value) =>
  value === null || (Number.isSafeInteger(value) && value >= 0 && value < 1e9);

/**
 * The rows of a comparison.
 * @param {string} text JSON, from a stranger
 * @throws when it is not what `npm run budget:compare` writes
 */
function readRows(text) {
  const rows = JSON.parse(text);
  if (!Array.isArray(rows) || rows.length > MOST_ROWS) throw new Error('This is no comparison.');
  return rows.map((row) => {
    const { type, before, after } = row ?? {};
    if (typeof type !== 'string' || !/^[a-z][a-z ]{0,29}$/.test(type)) {
      throw new Error('A type of pages has a name that is none.');
    }
    if (!isSize(before) || !isSize(after)) throw new Error(`The sizes of "${type}" are none.`);
    return { type, before, after };
  });
}

const kB = (bytes) => (bytes === null ? 'none' : `${(bytes / 1000).toFixed(1)} kB`);

function change({ before, after }) {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  const difference = (after - before) / 1000;
  if (Math.abs(difference) < 0.05) return '±0';
  return `${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(1)} kB`;
}

/** The comment's text. */
function commentText(rows, run) {
  return [
    MARK,
    '**Weight of the pages.** HTML, styles and scripts of the heaviest page of each type, after brotli:',
    '',
    '| Pages | Before | After | Change |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map((row) => `| ${row.type} | ${kB(row.before)} | ${kB(row.after)} | ${change(row)} |`),
    '',
    `Screenshots are among the [artifacts of the run](${run}).`,
  ].join('\n');
}

/** The open pull request whose last commit the run was about; also one from a fork. */
async function findPullRequest(github, repo, run) {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const { data } = await github.rest.pulls.list({ ...repo, state: 'open', head });
  return data.find((pull) => pull.head.sha === run.head_sha);
}

/** Writes or updates the comment. */
async function comment({ github, context, core, folder }) {
  const file = join(folder, 'comparison.json');
  if (statSync(file).size > MOST_BYTES) throw new Error('The comparison is too large.');
  const rows = readRows(readFileSync(file, 'utf8'));
  const run = context.payload.workflow_run;
  const pull = await findPullRequest(github, context.repo, run);
  if (!pull) {
    core.notice('No open pull request has this commit.');
    return;
  }
  const body = commentText(rows, run.html_url);
  const issue = { ...context.repo, issue_number: pull.number };
  const comments = await github.paginate(github.rest.issues.listComments, issue);
  const own = comments.find(
    ({ user, body: text }) => user?.type === 'Bot' && text?.startsWith(MARK),
  );
  if (own) await github.rest.issues.updateComment({ ...context.repo, comment_id: own.id, body });
  else await github.rest.issues.createComment({ ...issue, body });
}

module.exports = { comment, commentText, readRows };
