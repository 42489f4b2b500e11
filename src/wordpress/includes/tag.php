<?php
/**
 * Writes the tag of an element with the attributes that the site allows.
 *
 * @package EczemaGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file with content, if it is on this site or on one that an administrator named.
 *
 * @param string $address The address as the author wrote it.
 * @return string Empty if it is refused.
 */
function eczema_guide_allowed_source( $address ) {
	// Browsers read a backslash as a slash.
	if ( false !== strpos( $address, '\\' ) ) {
		return '';
	}
	$address = esc_url_raw( $address, array( 'http', 'https' ) );
	if ( preg_match( '#^/(?!/)#', $address ) ) {
		return $address;
	}
	$allowed   = eczema_guide_settings()['origins'];
	$allowed[] = eczema_guide_origin( home_url() );
	$allowed[] = eczema_guide_origin( site_url() );
	return in_array( eczema_guide_origin( $address ), $allowed, true ) ? $address : '';
}

/**
 * The value of one attribute as it may appear on the page.
 *
 * @param array  $attribute Its kind, from the elements' data.
 * @param string $name      Its name.
 * @param mixed  $value     What the author wrote.
 * @return string|null Null if it may not appear.
 */
function eczema_guide_attribute_value( $attribute, $name, $value ) {
	if ( 'boolean' === $attribute['kind'] ) {
		$is_off = in_array( $value, array( false, 'false', '0', 0, null ), true );
		return $is_off ? null : '';
	}
	if ( ! is_scalar( $value ) || '' === (string) $value ) {
		return null;
	}
	if ( isset( $attribute['values'] ) && ! in_array( (string) $value, $attribute['values'], true ) ) {
		return null;
	}
	if ( 'number' === $attribute['kind'] && ! is_numeric( $value ) ) {
		return null;
	}
	if ( 'remember' === $name && ! eczema_guide_settings()['remember'] ) {
		return null;
	}
	return (string) $value;
}

/**
 * The attributes of a tag that an author may set, checked.
 *
 * @param string $tag    One of our tags.
 * @param array  $values Values by name.
 * @return array<string, string>
 */
function eczema_guide_allowed_attributes( $tag, $values ) {
	$allowed = array();
	foreach ( eczema_guide_elements()[ $tag ]['attributes'] as $name => $attribute ) {
		// Votes go to the address in the settings only.
		if ( 'endpoint' === $name || ! array_key_exists( $name, $values ) ) {
			continue;
		}
		$value = eczema_guide_attribute_value( $attribute, $name, $values[ $name ] );
		if ( null !== $value ) {
			$allowed[ $name ] = $value;
		}
	}
	if ( isset( $allowed['src'] ) ) {
		// Our text must not replace a file that is refused.
		$allowed['own'] = '';
		$allowed['src'] = eczema_guide_allowed_source( $allowed['src'] );
		if ( '' === $allowed['src'] ) {
			unset( $allowed['src'] );
		}
	}
	$polls = eczema_guide_settings()['polls'];
	if ( 'eczema-poll' === $tag && $polls && ! empty( $values['votes'] ) && ! empty( $allowed['poll-id'] ) ) {
		$allowed['endpoint'] = $polls . '/' . rawurlencode( $allowed['poll-id'] );
	}
	return $allowed;
}

/**
 * Writes an element and adds the script to the page.
 *
 * @param string $tag        One of our tags.
 * @param array  $values     Values of its attributes by name.
 * @param string $words      Its children: HTML that WordPress has let through.
 * @param string $attributes More attributes, escaped.
 * @return string
 */
function eczema_guide_tag( $tag, $values, $words, $attributes = '' ) {
	eczema_guide_enqueue_script();
	$html = '<' . $tag . ( $attributes ? " $attributes" : '' );
	foreach ( eczema_guide_allowed_attributes( $tag, $values ) as $name => $value ) {
		$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return "$html>$words</$tag>";
}
