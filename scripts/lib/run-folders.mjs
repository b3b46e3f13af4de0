import { constants, existsSync } from "node:fs"
import { cp, mkdir, readdir, rm, symlink } from "node:fs/promises"
import path from "node:path"

const copyOptions = {
  recursive: true,
  verbatimSymlinks: true,
  mode: constants.COPYFILE_FICLONE,
}

/**
 * Copies the build output into the shop's data folder. So several shops can run from one
 * build, and no old cache survives a restart.
 *
 * @param {{ root: string, dataDir: string }} place
 * @returns {Promise<{ backend: string, storefront: string }>} folders to run from
 */
export async function prepareRunFolders({ root, dataDir }) {
  const run = path.join(dataDir, "run")
  await rm(run, { recursive: true, force: true })
  const storefront = path.join(run, "storefront")
  const backend = await prepareBackendFolder({ root, dataDir })

  const built = path.join(root, "storefront/.next")
  await cp(path.join(built, "standalone"), storefront, copyOptions)
  const app = await findStandaloneApp(storefront)
  await cp(path.join(built, "static"), path.join(app, ".next/static"), copyOptions)
  const pictures = path.join(root, "storefront/public")
  if (existsSync(pictures)) await cp(pictures, path.join(app, "public"), copyOptions)
  return { backend, storefront: app }
}

/**
 * Copies only the backend's build output.
 *
 * @param {{ root: string, dataDir: string }} place
 * @returns {Promise<string>} folder to run from
 */
async function prepareBackendFolder({ root, dataDir }) {
  const backend = path.join(dataDir, "run/backend")
  await rm(backend, { recursive: true, force: true })
  await mkdir(path.dirname(backend), { recursive: true })
  await cp(path.join(root, ".medusa/server"), backend, copyOptions)
  await symlink(path.join(dataDir, "files"), path.join(backend, "static"))
  await symlink(path.join(root, "node_modules"), path.join(backend, "node_modules"))
  return backend
}

/**
 * In a workspace, Next puts the app's folder inside the standalone folder.
 * @param {string} folder
 */
async function findStandaloneApp(folder) {
  if (existsSync(path.join(folder, "server.js"))) return folder
  for (const name of await readdir(folder)) {
    const app = path.join(folder, name)
    if (existsSync(path.join(app, "server.js"))) return app
  }
  throw new Error(`There is no server.js in ${folder}: is output "standalone" on?`)
}
