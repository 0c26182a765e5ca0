/** Of a CycloneDX document, what is changed here; all else stays as npm wrote it. */
export type Sbom = {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly tools?: unknown;
    readonly component: { readonly name: string; readonly 'bom-ref': string };
  };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly externalReferences?: readonly { readonly type: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

/**
 * Of npm's list of all packages, those that the application carries, without
 * what differs from run to run and from machine to machine, so that one lock
 * file has one list: its number and time, the npm that wrote it, the name of the
 * folder, and the registry that packages came from. npm's own `--omit=dev`
 * leaves out what is carried and used in the making, too.
 *
 * @param isCarried whether a reference, as `zod@4.6.7`, is of something carried
 */
export function plainSbom(
  { serialNumber: _, ...sbom }: Sbom,
  name: string,
  isCarried: (reference: string) => boolean,
): Sbom {
  const { timestamp: _time, tools: _tools, component, ...metadata } = sbom.metadata;
  const isKept = (reference: string) => reference === component['bom-ref'] || isCarried(reference);
  return {
    ...sbom,
    metadata: { ...metadata, component: { ...component, name } },
    components: sbom.components
      .filter((each) => isCarried(each['bom-ref']))
      .map(({ externalReferences = [], ...rest }) => ({
        ...rest,
        externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
      })),
    dependencies: sbom.dependencies
      .filter(({ ref }) => isKept(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isCarried) })),
  };
}
