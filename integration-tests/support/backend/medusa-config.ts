import path from "node:path"
import shop from "../../../medusa-config"

/** The shop's own configuration, with the module that lets tests control the backend. */
export default {
  ...shop,
  modules: {
    ...shop.modules,
    testControl: { resolve: path.join(__dirname, "control") },
  },
}
