/** One use of a shortcode: its parameters and, for a pair of tags, what is between. */
export interface Use {
  named: Readonly<Record<string, string>>;
  positional: readonly string[];
  inner: string;
}
