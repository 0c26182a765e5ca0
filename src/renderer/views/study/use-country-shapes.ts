import { useEffect, useState } from 'react';
import { type CountryShape, loadCountryShapes } from './country-shapes.ts';

/** The shapes of all countries; none until they are read, and where they cannot be: the numbers say enough. */
export function useCountryShapes(): readonly CountryShape[] {
  const [shapes, setShapes] = useState<readonly CountryShape[]>([]);
  useEffect(function readShapes() {
    let wanted = true;
    loadCountryShapes().then(
      (read) => wanted && setShapes(read),
      () => {},
    );
    return function forget() {
      wanted = false;
    };
  }, []);
  return shapes;
}
