/** What is given on the command line or answered in a terminal, by flag. */
export type Values = Readonly<Record<string, string | undefined>>;

/** Something that a document of a kind needs to be told. */
export interface Question {
  flag: string;
  message: string;
  example: string;
  /** An example that fits the answers before it. */
  exampleFor?(values: Values): string;
  choices?: readonly string[];
  /** Many choices, among which one types to search. */
  search?: readonly string[];
  /** The field of its answer, where it has another name than the flag. */
  field?: string;
  /** Whether it is asked without having to be answered, given the answers before it. */
  offered?(values: Values): boolean;
  /** Whether it has to be answered, given the answers before it or without them; always by default. */
  needed?(values: Values): boolean;
  /** In which case it has to be answered, where that depends on another answer. */
  when?: string;
}

export interface Kind {
  /** Folder below the content folder, which names the kind of document. */
  folder: 'blog' | 'events' | 'pages' | 'packages';
  /** In the order in which they are asked. */
  questions: readonly Question[];
  /** Further flags that are taken and never asked for. */
  flags: readonly string[];
}
