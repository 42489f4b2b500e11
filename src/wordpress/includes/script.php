<?php
/**
 * The script of the elements, on pages that need it.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * Handles and addresses of the scripts: the plugin's own with the chosen languages, or the site's own.
 *
 * @return array<string, string>
 */
function eczema_guide_scripts() {
	$settings = eczema_guide_settings();
	if ( $settings['script'] ) {
		return array( 'eczema-guide' => $settings['script'] );
	}
	$scripts = array( 'eczema-guide' => plugins_url( 'scripts/eczema-guide.js', ECZEMA_GUIDE_FILE ) );
	foreach ( $settings['languages'] as $language ) {
		$scripts[ 'eczema-guide-' . $language ] = plugins_url( "scripts/eczema-guide.$language.js", ECZEMA_GUIDE_FILE );
	}
	return $scripts;
}

/**
 * Registers the script for the end of the page. Language packs may run before or after it.
 */
function eczema_guide_enqueue_script() {
	foreach ( eczema_guide_scripts() as $handle => $address ) {
		// Before WordPress 6.3 the array means "in the footer".
		wp_enqueue_script(
			$handle,
			$address,
			array(),
			ECZEMA_GUIDE_VERSION,
			array(
				'in_footer' => true,
				'strategy'  => 'async',
			)
		);
	}
}

/**
 * Tells the script what placeholders are allowed to do on this site.
 *
 * @param string $html   The script's tag.
 * @param string $handle Its handle.
 * @return string
 */
function eczema_guide_name_origins( $html, $handle ) {
	if ( 'eczema-guide' !== $handle ) {
		return $html;
	}
	$settings = eczema_guide_settings();
	$origins  = $settings['origins'];
	if ( $settings['remember'] ) {
		array_unshift( $origins, 'self' );
	}
	if ( $settings['polls'] ) {
		$origins[] = eczema_guide_origin( $settings['polls'] );
	}
	if ( ! $origins ) {
		return $html;
	}
	$attribute = 'data-origins="' . esc_attr( implode( ' ', array_unique( $origins ) ) ) . '"';
	return str_replace( ' src=', " $attribute src=", $html );
}
add_filter( 'script_loader_tag', 'eczema_guide_name_origins', 10, 2 );

/**
 * Enqueues the script if some HTML contains a tag, a placeholder or a link of ours.
 *
 * @param string $html The HTML, which is returned unchanged.
 * @return string
 */
function eczema_guide_enqueue_for( $html ) {
	if ( preg_match( '/<(?:' . eczema_guide_tag_pattern() . ')[\s>]|\sdata-guide=|#guide=/i', (string) $html ) ) {
		eczema_guide_enqueue_script();
	}
	return $html;
}
foreach ( array( 'the_content', 'widget_text_content', 'widget_custom_html_content', 'render_block_core/html' ) as $eczema_guide_hook ) {
	add_filter( $eczema_guide_hook, 'eczema_guide_enqueue_for', 200 );
}
