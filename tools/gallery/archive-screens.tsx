import type { ComponentChildren } from 'preact';

export const ARCHIVE_SCREENS: Record<string, () => ComponentChildren> = {};
