export type PlaceKind = 'country' | 'admin1' | 'region' | 'city' | 'river' | 'sea' | 'site';

/** A place named in the text. */
export type Mention = {
  readonly id: string;
  readonly sectionId: string;
  readonly blockId: string;
  /** Code points in the normalised text. */
  readonly start: number;
  readonly text: string;
  readonly kind: PlaceKind;
  /** `geonames:<id>`, `country:<iso2>`, `admin1:<iso 3166-2>`, `lindero:<slug>`. */
  readonly placeId: string;
  readonly name: string;
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
  /** A capital's name used for its government ("pressure from Washington"). */
  readonly asGovernment: boolean;
};
