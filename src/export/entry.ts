/**
 * A file on its way out.
 * `path`: relative, with `/`, safe on Windows, at most 200 bytes. `content`: well-formed text, for
 * UTF-8. `modified`: what the file's clock shows, as the clock reading of the post's own zone.
 */
export type FileEntry = { path: string; content: string; modified: ClockReading };

/** `2022-01-04` and `18:05:25`. */
export type ClockReading = { day: string; time: string };
