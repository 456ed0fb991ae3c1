import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/**
 * A component that is loaded when first shown; for a `Suspense` around it.
 * @param load imports its module
 * @param name the component's name there
 */
export function lazyComponent<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: (await load())[name] }));
}
