import { defineDocumentType, defineNestedType, makeSource } from 'contentlayer2/source-files';
import { documentFields } from './lib/content/document-fields';
import { bodyAsWritten } from './lib/content/raw-body';
import { eventKinds, eventStatuses, placeModes } from './lib/content/schema/event';
import { topics } from './lib/content/schema/post';
import { contentDir } from './lib/env';
import { licenseIds } from './lib/licenses';

const required = true;
const text = { type: 'string' } as const;
const texts = { type: 'list', of: text } as const;
const flag = { type: 'boolean' } as const;
const choice = (options: readonly string[]) => ({ type: 'enum', options: [...options] }) as const;

const Cover = defineNestedType(() => ({
  name: 'Cover',
  fields: { src: { ...text, required }, alt: { ...text, required }, caption: text, credit: text },
}));
const Link = defineNestedType(() => ({
  name: 'Link',
  fields: { title: { ...text, required }, url: { ...text, required } },
}));
const Series = defineNestedType(() => ({
  name: 'Series',
  fields: { name: { ...text, required }, part: { type: 'number', required } },
}));
const Place = defineNestedType(() => ({
  name: 'Place',
  fields: { mode: { ...choice(placeModes), required }, name: text, address: text, url: text },
}));
const Registration = defineNestedType(() => ({
  name: 'Registration',
  fields: {
    url: { ...text, required },
    price: { type: 'number' },
    currency: text,
    seats: { type: 'number' },
    soldOut: flag,
    opens: text,
    closes: text,
  },
}));
const Deadline = defineNestedType(() => ({
  name: 'Deadline',
  fields: { title: { ...text, required }, at: { ...text, required }, timezone: text, aoe: flag },
}));
const Banner = defineNestedType(() => ({
  name: 'Banner',
  fields: { from: { ...text, required }, to: { ...text, required } },
}));

const heading = { title: { ...text, required }, description: { ...text, required } } as const;
const shared = {
  cover: { type: 'nested', of: Cover },
  source: { type: 'nested', of: Link },
  aliases: texts,
  draft: flag,
} as const;

export const Post = defineDocumentType(() => ({
  name: 'Post',
  filePathPattern: 'blog/**/*.mdx',
  contentType: 'markdown',
  fields: {
    ...heading,
    ...shared,
    date: { ...text, required },
    authors: { ...texts, required },
    topic: { ...choice(topics), required },
    updated: text,
    tags: texts,
    series: { type: 'nested', of: Series },
    featured: flag,
    toc: flag,
    comments: flag,
    doi: text,
    license: choice(licenseIds),
    event: text,
    package: text,
    lang: text,
  },
  computedFields: { fields: { type: 'json', resolve: documentFields } },
}));

export const Event = defineDocumentType(() => ({
  name: 'Event',
  filePathPattern: 'events/**/*.mdx',
  contentType: 'markdown',
  fields: {
    ...heading,
    ...shared,
    start: { ...text, required },
    end: { ...text, required },
    timezone: text,
    kind: { ...choice(eventKinds), required },
    place: { type: 'nested', of: Place, required },
    url: text,
    status: choice(eventStatuses),
    conference: text,
    speakers: texts,
    registration: { type: 'nested', of: Registration },
    deadlines: { type: 'list', of: Deadline },
    recording: text,
    materials: { type: 'list', of: Link },
    repeat: text,
    except: texts,
    banner: { type: 'nested', of: Banner },
    announced: text,
    updated: text,
    uid: text,
  },
  computedFields: { fields: { type: 'json', resolve: documentFields } },
}));

export const Page = defineDocumentType(() => ({
  name: 'Page',
  filePathPattern: 'pages/**/*.mdx',
  contentType: 'markdown',
  fields: { ...heading, nav: text, draft: flag },
  computedFields: { fields: { type: 'json', resolve: documentFields } },
}));

export const PackageNote = defineDocumentType(() => ({
  name: 'PackageNote',
  filePathPattern: 'packages/**/*.mdx',
  contentType: 'markdown',
  fields: { package: { ...text, required }, description: text },
  computedFields: { fields: { type: 'json', resolve: documentFields } },
}));

export default makeSource({
  contentDirPath: contentDir,
  contentDirInclude: ['blog', 'events', 'pages', 'packages'],
  documentTypes: [Post, Event, Page, PackageNote],
  markdown: bodyAsWritten,
  onUnknownDocuments: 'fail',
  onExtraFieldData: 'fail',
  onMissingOrIncompatibleData: 'fail',
  disableImportAliasWarning: true,
});
