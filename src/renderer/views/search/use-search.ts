import { useEffect, useState } from 'react';
import type { Outcome } from '#shared/contract/errors.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { SearchAnswer, SearchRequest } from '#shared/models/search.ts';

export type SearchState = {
  readonly answer: SearchAnswer | null;
  readonly failure: Failure | null;
};

const nothing: SearchState = { answer: null, failure: null };

/** Asks as the person types. An answer that a later question has overtaken is dropped. */
export function useSearch(
  request: SearchRequest | null,
  onSearch: (request: SearchRequest) => Promise<Outcome<SearchAnswer>>,
): SearchState {
  const [state, setState] = useState(nothing);
  useEffect(
    function ask() {
      if (request === null) return setState(nothing);
      let overtaken = false;
      onSearch(request).then((outcome) => {
        if (overtaken) return;
        setState(
          outcome.ok ? { answer: outcome.value, failure: null } : { answer: null, failure: outcome.error },
        );
      });
      return function overtake() {
        overtaken = true;
      };
    },
    [request, onSearch],
  );
  return state;
}
