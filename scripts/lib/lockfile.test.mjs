import { completeLockfile, readPlatform } from "./lockfile.mjs"

test.each([
  ["@swc/core-darwin-arm64", { os: ["darwin"], cpu: ["arm64"] }],
  ["@swc/core-win32-ia32-msvc", { os: ["win32"], cpu: ["ia32"] }],
  ["@next/swc-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
  ["@swc/core-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
  ["@img/sharp-linuxmusl-arm64", { os: ["linux"], cpu: ["arm64"], libc: ["musl"] }],
  ["@rollup/rollup-win32-x64-gnu", { os: ["win32"], cpu: ["x64"] }],
])("%s is for %j", (name, platform) => {
  expect(readPlatform(name)).toEqual(platform)
})

const lock = {
  packages: {
    "": {},
    "node_modules/tool": {
      version: "1.0.0",
      dev: true,
      license: "MIT",
      optionalDependencies: {
        "tool-linux-x64": "1.0.0",
        "tool-darwin-x64": "1.0.0",
        fsevents: "^2.0.0",
      },
    },
    "node_modules/tool-linux-x64": { version: "1.0.0" },
  },
}

test("packages of other platforms are added; existing ones and version ranges are left alone", () => {
  const { lock: complete, added } = completeLockfile(lock)
  expect(added).toEqual(["tool-darwin-x64"])
  expect(complete.packages["node_modules/tool-darwin-x64"]).toEqual({
    version: "1.0.0",
    os: ["darwin"],
    cpu: ["x64"],
    dev: true,
    license: "MIT",
    optional: true,
  })
  expect(completeLockfile(complete).added).toEqual([])
})
