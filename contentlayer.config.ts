import { makeSource } from 'contentlayer2/source-files';
import { prepareContent, preparedDir } from './lib/content/prepare';
import { bodyAsWritten } from './lib/content/raw-body';
import { documentKinds } from './lib/content/schema';
import { documentType } from './lib/content/schema/contentlayer';
import { contentDir } from './lib/env';

const { post, event, page, 'package note': note } = documentKinds;

export const Post = documentType('Post', post.folder, post.schema);
export const Event = documentType('Event', event.folder, event.schema);
export const Page = documentType('Page', page.folder, page.schema);
export const PackageNote = documentType('PackageNote', note.folder, note.schema);

// `npm run dev` prepares the documents itself, again after every change.
if (process.env.CONTENT_PREPARED !== 'true') prepareContent(contentDir);

export default makeSource({
  contentDirPath: preparedDir,
  contentDirInclude: [post, event, page, note].map(({ folder }) => folder),
  documentTypes: [Post, Event, Page, PackageNote],
  markdown: bodyAsWritten,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
});
