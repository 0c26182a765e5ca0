import { useEffect, useEffectEvent, useState } from 'react';
import type { Outcome } from '#shared/contract/errors.ts';
import type { BorderCitiesRequest } from '#shared/contract/world-channels.ts';
import type { Failure } from '#shared/models/failure.ts';
import type { BorderCity } from '#shared/models/world.ts';

export type AskBorderCities = (request: BorderCitiesRequest) => Promise<Outcome<readonly BorderCity[]>>;

export type BorderCities = {
  readonly cities: readonly BorderCity[];
  readonly status: 'asking' | 'there' | 'failed';
  readonly failure: Failure | null;
};

/** The cities along the border of two States. While others are asked for, those that are there stay. */
export function useBorderCities(
  ask: AskBorderCities,
  { first, second, within, leastPopulation }: BorderCitiesRequest,
): BorderCities {
  const [answer, setAnswer] = useState<BorderCities>({ cities: [], status: 'asking', failure: null });
  const askCore = useEffectEvent(ask);
  useEffect(
    function askForCities() {
      let wanted = true;
      setAnswer(({ cities }) => ({ cities, status: 'asking', failure: null }));
      void askCore({ first, second, within, leastPopulation }).then((outcome) => {
        if (!wanted) return;
        setAnswer(
          outcome.ok
            ? { cities: outcome.value, status: 'there', failure: null }
            : { cities: [], status: 'failed', failure: outcome.error },
        );
      });
      return function forget() {
        wanted = false;
      };
    },
    [first, second, within, leastPopulation],
  );
  return answer;
}
