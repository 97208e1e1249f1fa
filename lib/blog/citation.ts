import { type Citation, type CslItem, cslDate, cslName, formatCitation } from '../cite';
import { citationFile } from '../cite/cff';
import { readData } from '../content/data';
import { creditOf } from '../people';
import { site } from '../site';
import { absoluteUrl, urls } from '../urls';
import type { Post } from './types';

/** A post as CSL-JSON. Teams are cited by their whole name. */
function postCsl(post: Post): CslItem {
  const teams = readData('authors');
  return {
    id: post.slug,
    type: 'post-weblog',
    title: post.title,
    author: post.authors.map((handle) => {
      const { name } = creditOf(handle);
      return Object.hasOwn(teams, handle) ? { literal: name } : cslName(name);
    }),
    issued: cslDate(post.date),
    'container-title': site.name,
    language: post.lang ?? site.language,
    ...(post.doi ? { DOI: post.doi } : {}),
    URL: absoluteUrl(urls.post(post.slug)),
  };
}

/** How to cite a post, in the styles that are asked for most. */
export function postCitations(post: Post): Citation[] {
  const item = postCsl(post);
  return [
    { label: 'APA', text: formatCitation(item, 'apa'), isProse: true },
    { label: 'BibTeX', text: formatCitation(item, 'bibtex') },
    { label: 'CSL-JSON', text: formatCitation(item, 'cslJson') },
    { label: 'CITATION.cff', text: citationFile(item) },
  ];
}
