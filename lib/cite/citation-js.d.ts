// The library carries no types; this is the part of it that is used here.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: 'bibtex'): string;
    format(
      format: 'bibliography',
      options: { format: 'text'; template: string; lang: string },
    ): string;
  }
}

declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
