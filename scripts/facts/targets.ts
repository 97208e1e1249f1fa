import { readData } from '@/lib/content/data';
import type { Package } from '@/lib/packages';
import { packageFacts } from '@/lib/packages/facts';

/** A package, and what each service knows it by. */
export interface Target {
  slug: string;
  archiveDoi?: string;
  paperDoi?: string;
  pypi?: string;
  conda?: string;
  /** Owner and name of its repository on GitHub. */
  github?: string;
}

/** Prefixes of Zenodo and arXiv, which register their DOIs with DataCite. */
const DATACITE = /^10\.(?:5281|48550)\//;

/** What the services know a package by, as far as its entries say. */
export function targetOf({ slug, archive, joss, repository }: Package): Target {
  const facts = packageFacts(slug);
  const installed = readData('install')[slug];
  const papers = [joss?.doi, facts?.joss_doi, facts?.citation?.doi];
  const github = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/i;
  return {
    slug,
    archiveDoi: archive?.doi ?? facts?.archive_doi,
    paperDoi: papers.find((doi) => doi && !DATACITE.test(doi)),
    pypi: facts?.pypi,
    conda: installed?.conda ?? (facts?.conda_forge ? facts.pypi : undefined),
    github: github.exec(repository.href ?? '')?.[1],
  };
}
