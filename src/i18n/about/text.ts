/** A part of the about page. `links` are the data sources or licences it credits; `url` is null where there is none to give. */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly links?: readonly { readonly text: string; readonly url: string | null }[];
}

/** Counts that the about page tells, already written in the page's language. */
export interface AboutCounts {
  readonly figures: string;
  readonly sources: string;
  readonly stations: string;
  readonly sections: string;
  readonly published: string;
}
