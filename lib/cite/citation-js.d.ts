// The library carries no types; this is the part of it that is used here.
declare module '@citation-js/core' {
  interface CslData {
    title?: string;
    author?: unknown[];
    DOI?: string;
  }
  export class Cite {
    constructor(data: unknown);
    data: CslData[];
    format(format: 'bibtex' | 'ris'): string;
    format(
      format: 'bibliography',
      options: { format: 'text'; template: string; lang: string },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
