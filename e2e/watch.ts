import type { Page } from '@playwright/test';

export type Watch = {
  readonly on: (page: Page) => void;
  /** What should not have happened: requests to elsewhere, errors of the page, refusals of its policy. */
  readonly problems: (isOwnUrl: (url: string) => boolean) => readonly string[];
};

/** Sees everything that a page asks for and complains of. */
export function createWatch(): Watch {
  const requested: string[] = [];
  const complaints: string[] = [];
  return {
    on: (page) => {
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (error) => complaints.push(`The page threw: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
      });
      page.on('console', (message) => {
        // Refused files are told above, with their address.
        const isNews = !message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && isNews) complaints.push(`The console says: ${message.text()}`);
      });
    },
    problems: (isOwnUrl) => [
      ...requested
        .filter((url) => !/^(?:about|blob|data):/.test(url) && !isOwnUrl(url))
        .map((url) => `A request went elsewhere: ${url}`),
      ...complaints,
    ],
  };
}
