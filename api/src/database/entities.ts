/** Every table as an entity, in the order of the rooms; the drift check compares them with the migrations. */
export const entities: (new () => object)[] = [];
