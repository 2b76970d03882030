/** The source text of `utils/engine/rules/registry.ts`. */
export function registrySource(): string;
