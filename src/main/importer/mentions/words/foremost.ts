/**
 * Cities that their name means by itself although namesakes have as many inhabitants, or nearly: GeoNames ids.
 * What the article is about still outweighs it: in one about Venezuela, Barcelona and Valencia are Venezuela's.
 */
export const foremost: ReadonlySet<string> = new Set(
  [
    3128760, // Barcelona, Spain
    2509954, // Valencia, Spain
    2510409, // Toledo, Spain
    2519240, // Córdoba, Spain
    2517117, // Granada, Spain
    3691175, // Trujillo, Peru
    2643123, // Manchester, England
    2655603, // Birmingham, England
    2640194, // Plymouth, England
    2653941, // Cambridge, England
    2640729, // Oxford, England
    2633352, // York, England
    2651048, // Dover, England
    284315, // Bethlehem, Palestine
    285066, // Hebron, Palestine
    294098, // Nazareth, Israel
    2210247, // Tripoli, Libya
    2910831, // Hanover, Germany
    3164603, // Venice, Italy
    264371, // Athens, Greece
    2969679, // Versailles, France
    3020686, // Dunkirk, France
    5746545, // Portland, Oregon
    109223, // Medina, Saudi Arabia
    3657509, // Guayaquil, Ecuador
  ].map((id) => `geonames:${id}`),
);
