/** What our tests use of Frictionless's own library, which has no types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    /** Rejects at the first row that the schema, or with `relations` another table, does not allow. */
    read(options: { relations: boolean }): Promise<readonly unknown[]>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const frictionless: {
    readonly Package: { load(descriptor: string, options: { basePath: string }): Promise<Package> };
  };
  export default frictionless;
}
