export {
  findFacets,
  findPersonalOffer,
  findProduct,
  listCategories,
  listProductHandles,
  listProducts,
} from "./data"
