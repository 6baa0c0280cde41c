import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../core/settings';
import type { BackgroundCalls } from '../messages/contract';

/*
 * What components ask of the world outside them, but for the archive (reads.ts). Pages hand in the
 * real thing (live-services.ts), tests and the gallery hand in fakes.
 */

export type SettingsAccess = {
  load(): Promise<Settings>;
  save(patch: Partial<Settings>): Promise<Settings>;
  watch(listener: (settings: Settings) => void): () => void;
};

/** What is kept until the browser closes: what was typed, what is to be exported. */
export type Notes = {
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
};

export type Pages = {
  /** Opens the archive in a tab, at an address such as `#post/<id>`. */
  openArchive(at?: string): Promise<void>;
  openOptions(): Promise<void>;
};

/** The right to fetch images from the sites that show them. */
export type ImageAccess = {
  hasAccess(): Promise<boolean>;
  /** In a click only. */
  askAccess(): Promise<boolean>;
  onAccessChange(run: () => void): () => void;
};

export type Services = {
  background: BackgroundCalls;
  settings: SettingsAccess;
  notes: Notes;
  pages: Pages;
  images: ImageAccess;
  now: () => number;
};

export const ServicesContext = createContext<Services | undefined>(undefined);

/** The services of this page. @throws when a component is rendered outside of a provider. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('rendered without services');
  return services;
}
