<?php
/**
 * Plugin Name:       Eczema Guide
 * Description:       A patient guide to severe eczema and JAK inhibitors, as blocks and shortcodes. Nothing leaves the page unless you say so.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The eczema-guide authors
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       eczema-guide
 * Domain Path:       /languages
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

define( 'ECZEMA_GUIDE_VERSION', '{{version}}' );
define( 'ECZEMA_GUIDE_FILE', __FILE__ );
define( 'ECZEMA_GUIDE_DIR', plugin_dir_path( __FILE__ ) );

require ECZEMA_GUIDE_DIR . 'includes/elements.php';
require ECZEMA_GUIDE_DIR . 'includes/settings.php';
require ECZEMA_GUIDE_DIR . 'includes/script.php';
require ECZEMA_GUIDE_DIR . 'includes/tag.php';
require ECZEMA_GUIDE_DIR . 'includes/words.php';
require ECZEMA_GUIDE_DIR . 'includes/block.php';
require ECZEMA_GUIDE_DIR . 'includes/shortcodes.php';
require ECZEMA_GUIDE_DIR . 'includes/raw-tags.php';
require ECZEMA_GUIDE_DIR . 'includes/settings-page.php';
