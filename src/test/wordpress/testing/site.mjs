import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {freePort} from '../../../../scripts/test/free-port.mjs';
import {MariaDb} from './mariadb.mjs';

const installed = '/usr/share/wordpress';
const packages = 'wordpress wordpress-theme-twentytwentythree mariadb-server php-cli php-mysql';

const configuration = ({socket}, address) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'of no use elsewhere' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', true );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

// The Classic editor is still in WordPress; a query parameter selects it. What would contact other hosts is off.
const muPlugin = `<?php
add_filter( 'use_block_editor_for_post', fn( $use ) => isset( $_GET['classic-editor'] ) ? false : $use );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
remove_action( 'enqueue_block_editor_assets', 'wp_enqueue_editor_block_directory_assets' );
`;

const install = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install( 'Clinic', 'administrator', 'administrator@example.org', false, '', 'administrator' );
foreach ( array( 'editor', 'author' ) as $role ) {
	$id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'role' => $role, 'user_email' => "$role@example.org" ) );
}
foreach ( get_users() as $user ) {
	$tour = array( 'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ) );
	update_user_meta( $user->ID, 'wp_persisted_preferences', $tour + array( '_modified' => gmdate( 'c' ) ) );
}
switch_theme( 'twentytwentythree' );
`;

const network = `
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $name => $table ) {
	$wpdb->$name = $table;
}
install_network();
populate_network( 1, 'localhost', 'administrator@example.org', 'Clinics', '/', false );
`;

const networkConfiguration = `<?php
$_SERVER['HTTP_HOST'] = 'localhost';
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', 'localhost' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
`;

/** A temporary WordPress with an administrator, an editor and an author, in a folder that is deleted with it. */
export class WordPress {
  static async start() {
    if (!existsSync(installed))
      throw new Error(`Not installed: WordPress. Fix: apt-get install ${packages}`);
    const site = new WordPress(await MariaDb.start(), await freePort());
    await site.#serve();
    return site;
  }

  constructor(database, port) {
    this.database = database;
    this.port = port;
    this.address = `http://localhost:${port}`;
    this.folder = mkdtempSync(join(tmpdir(), 'wordpress-site-'));
    process.once('exit', this.#end);
    // WordPress treats the folder of its files as its own, so links would lead it to the installed one.
    cpSync(installed, this.folder, {recursive: true, dereference: true});
    const content = join(this.folder, 'wp-content');
    mkdirSync(join(content, 'mu-plugins'));
    writeFileSync(join(content, 'mu-plugins/test.php'), muPlugin);
    writeFileSync(join(this.folder, 'wp-config.php'), configuration(database, this.address));
    database.query('CREATE DATABASE wordpress');
    this.#php(install);
  }

  /** Runs PHP inside WordPress; returns its result. */
  run(code, ...values) {
    const given = JSON.stringify(values).replace(/[\\']/g, '\\$&');
    return JSON.parse(
      this.#php(
        `require 'wp-load.php';
$values = json_decode( '${given}', true );
echo "\n", wp_json_encode( ( function () use ( $values ) { ${code} } )() );`
      )
        .split('\n')
        .at(-1)
    );
  }

  /** Makes it the first site of a network for the PHP that is run inside it. */
  becomeNetwork() {
    this.#php(network);
    const file = join(this.folder, 'wp-config.php');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('<?php\n', () => networkConfiguration)
    );
  }

  /** The PHP warnings so far. */
  get complaints() {
    const log = join(this.folder, 'wp-content/debug.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  }

  /** Stops it and deletes its folder. */
  async delete() {
    const exit = once(this.server, 'exit');
    this.server.kill();
    await exit;
    await this.database.delete();
    process.off('exit', this.#end);
    rmSync(this.folder, {recursive: true});
  }

  #php(code) {
    return execFileSync('php', ['-d', 'display_errors=stderr', '-r', code], {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  async #serve() {
    const host = `localhost:${this.port}`;
    this.server = spawn('php', ['-d', 'opcache.enable_cli=1', '-S', host, '-t', this.folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const lines = createInterface({input: this.server.stderr});
    await new Promise((resolve, reject) => {
      lines.on('line', line => line.includes('started') && resolve());
      lines.on('close', () => reject(new Error('PHP’s server did not start')));
      this.server.on('error', reject);
    });
  }

  #end = () => {
    this.server?.kill();
    rmSync(this.folder, {recursive: true, force: true});
  };
}
