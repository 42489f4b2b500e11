<?php
/**
 * Removes what the plugin stored, on each site of a network.
 *
 * @package EczemaGuide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $eczema_guide_site ) {
		switch_to_blog( $eczema_guide_site );
		delete_option( 'eczema_guide' );
		restore_current_blog();
	}
} else {
	delete_option( 'eczema_guide' );
}
