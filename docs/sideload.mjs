// Tries the add-in in a real Excel from this folder; for development, not for use in an office (docs/cai-dat.md).
// npm run sideload            certificate, what can be done on this system, then the https server
// npm run sideload -- --steps only says what to do
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const MANIFEST = join(ROOT, "manifest.xml");
const CERTIFICATE = join(homedir(), ".office-addin-dev-certs/localhost.crt");
const MAC_FOLDER = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
const IS_WINDOWS = platform() === "win32";

const WEB_STEPS = [
  "Excel trên web: mở một sổ, thẻ Trang đầu (Home) → Phần bổ trợ (Add-ins) → Phần bổ trợ khác (More Add-ins)",
  `  → Phần bổ trợ của tôi (My Add-ins) → Tải lên (Upload My Add-in), chọn ${MANIFEST}`,
  "  Excel on the web: upload manifest.xml under Home > Add-ins > More Add-ins > My Add-ins.",
];

const STEPS = {
  win32: [
    "Windows: ghi danh manifest rồi mở Excel kèm phần bổ trợ",
    "  npx office-addin-dev-settings register manifest.xml",
    "  npx office-addin-dev-settings sideload manifest.xml desktop",
    "  Gỡ ra: npx office-addin-dev-settings unregister manifest.xml",
    "  Windows: register the manifest, then open Excel with it.",
  ],
  darwin: [
    `Mac: manifest được chép vào ${MAC_FOLDER}`,
    "  Thoát hẳn Excel (⌘Q), mở lại, thẻ Trang đầu (Home) → Phần bổ trợ (Add-ins), chọn Khối Thi Đua.",
    "  Gỡ ra: xóa khoi-thi-dua.xml trong thư mục đó.",
    "  Mac: the manifest is copied there; restart Excel, then Home > Add-ins.",
  ],
};

const say = (...lines) => process.stdout.write(`${lines.join("\n")}\n\n`);
const npx = (...args) =>
  spawnSync("npx", ["--yes", ...args], { cwd: ROOT, shell: IS_WINDOWS, stdio: "inherit" });

/** The installer may fail without administrator rights and still report success, so the file is looked for. */
function makeCertificate() {
  if (!existsSync(CERTIFICATE)) npx("office-addin-dev-certs", "install");
  if (existsSync(CERTIFICATE)) return true;
  say(
    "Chưa có chứng chỉ https cho localhost, Excel sẽ không nạp phần bổ trợ.",
    "Chạy bằng quyền quản trị rồi thử lại: npx office-addin-dev-certs install",
    "No certificate for localhost: run the command above with administrator rights, then try again."
  );
  return false;
}

function placeManifest() {
  if (platform() !== "darwin") return;
  mkdirSync(MAC_FOLDER, { recursive: true });
  copyFileSync(MANIFEST, join(MAC_FOLDER, "khoi-thi-dua.xml"));
}

function serve() {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const configs = ["--config-name", "pane", "--config-name", "standalone"];
  const args = [webpack, "serve", ...configs, "--mode", "development"];
  const env = { ...process.env, THIDUA_HTTPS: "1" };
  spawn(process.execPath, args, { cwd: ROOT, env, stdio: "inherit" }).on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

say(
  "Chạy thử Khối Thi Đua trong Excel từ máy này (chỉ để phát triển).",
  "Try Khối Thi Đua in Excel from this computer (development only)."
);
const steps = STEPS[platform()];
if (steps) say(...steps);
say(...WEB_STEPS);
if (!process.argv.includes("--steps")) {
  if (makeCertificate()) {
    placeManifest();
    serve();
  } else {
    process.exitCode = 1;
  }
}
