/** A document that is larger, in bytes, is no page of an article. */
const LARGEST = 20_000_000;

/**
 * A page of the same site as a document in which nothing runs or loads, decoded as a browser does.
 * `undefined`: it is not there (404, 500), is no HTML, is too large, is not there within `patience` ms,
 * or led to another site.
 */
export function fetchPage(address: string, patience: number): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const give = (): void => {
      const isThere = request.status >= 200 && request.status < 300;
      const isHome = URL.canParse(request.responseURL)
        ? new URL(request.responseURL).origin === location.origin
        : false;
      const page: unknown = request.response;
      resolve(isThere && isHome && page instanceof Document ? page : undefined);
    };
    request.open('GET', address);
    request.responseType = 'document';
    request.timeout = Math.max(1, patience);
    request.addEventListener('progress', ({ loaded }) => {
      if (loaded > LARGEST) request.abort();
    });
    request.addEventListener('loadend', give);
    request.send();
  });
}
