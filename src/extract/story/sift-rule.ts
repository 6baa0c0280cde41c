import type { Line, StoryView } from './story-view';

/** A rule says whether a line of the story's region is not of the story. */
export type SiftRule = {
  name: string;
  /** Holds on any page: such a line is none of the story even where hardly anything else is left. */
  isCertain?: true;
  drops: (line: Line, view: StoryView) => boolean;
};
