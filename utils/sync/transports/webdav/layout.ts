/** Below the writer's folder; the number is that of this layout. */
export const ourFolder: readonly string[] = ['lackmus', '1'];
