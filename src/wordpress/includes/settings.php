<?php
/**
 * What an administrator chose for the site.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings, with defaults for those that were never saved.
 *
 * @return array{script: string, languages: string[], origins: string[], polls: string, remember: bool}
 */
function eczema_guide_settings() {
	$defaults = array(
		'script'    => '',
		'languages' => array_intersect( array( substr( get_locale(), 0, 2 ) ), eczema_guide_languages() ),
		'origins'   => array(),
		'polls'     => '',
		'remember'  => false,
	);
	return wp_parse_args( get_option( 'eczema_guide', array() ), $defaults );
}

/**
 * Codes of the languages that the plugin includes besides English.
 *
 * @return string[]
 */
function eczema_guide_languages() {
	$files = (array) glob( ECZEMA_GUIDE_DIR . 'scripts/eczema-guide.*.js' );
	return array_map(
		function ( $file ) {
			return explode( '.', basename( $file ) )[1];
		},
		$files
	);
}

/**
 * The origin of an address, as browsers compare them.
 *
 * @param string $address A full address.
 * @return string Empty if it has none.
 */
function eczema_guide_origin( $address ) {
	$parts = wp_parse_url( strtolower( $address ) );
	if ( empty( $parts['host'] ) || ! in_array( $parts['scheme'] ?? '', array( 'http', 'https' ), true ) ) {
		return '';
	}
	$default = 'https' === $parts['scheme'] ? 443 : 80;
	$port    = $parts['port'] ?? $default;
	return $parts['scheme'] . '://' . $parts['host'] . ( $port === $default ? '' : ':' . $port );
}

/**
 * Checks what an administrator entered.
 *
 * @param mixed $input The fields of the form.
 * @return array
 */
function eczema_guide_sanitize_settings( $input ) {
	$input   = (array) $input;
	$text    = function ( $name ) use ( $input ) {
		return is_string( $input[ $name ] ?? null ) ? trim( $input[ $name ] ) : '';
	};
	$origins = $input['origins'] ?? array();
	if ( is_string( $origins ) ) {
		$origins = preg_split( '/\s+/', $origins, -1, PREG_SPLIT_NO_EMPTY );
	}
	$origins = array_filter( (array) $origins, 'is_string' );
	return array(
		'script'    => esc_url_raw( $text( 'script' ), array( 'http', 'https' ) ),
		'languages' => array_values( array_intersect( eczema_guide_languages(), (array) ( $input['languages'] ?? array() ) ) ),
		'origins'   => array_values( array_unique( array_filter( array_map( 'eczema_guide_origin', $origins ) ) ) ),
		'polls'     => untrailingslashit( esc_url_raw( $text( 'polls' ), array( 'http', 'https' ) ) ),
		'remember'  => ! empty( $input['remember'] ),
	);
}
